import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Avatar } from "#app/ui/avatar.tsx";
import { Button } from "#app/ui/button.tsx";
import { describedBy, FieldFrame } from "#app/ui/field.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { PHOTO_FILE_BYTES_MOST, PHOTO_TYPES } from "./photo.ts";

export interface PhotoPanelProps {
  name: string;
  /** Address of the portrait; null while letters stand in its place. */
  photo: string | null;
  errors?: readonly string[];
}

/** One's own portrait, as status holders see it: a face is known before a name can be read. */
export function PhotoPanel({ name, photo, errors }: PhotoPanelProps) {
  const { t } = useTranslation(["account", "site"]);
  const hint = t("photoHint", { megabytes: PHOTO_FILE_BYTES_MOST / 1_000_000 });
  return (
    <Panel title={t("photo")} lead={t("photoLead")}>
      <div className="flex flex-wrap items-start gap-5">
        <Avatar name={name} photo={photo} size={120} alt={photo ? t("photoOf", { name }) : ""} />
        <div className="grid min-w-0 flex-1 basis-64 gap-4">
          {/* A file is sent by the browser itself. */}
          <Form method="post" encType="multipart/form-data" reloadDocument className="grid gap-3">
            <FieldFrame id="photo" label={t("photoFile")} hint={hint} error={errors}>
              <input id="photo" name="photo" type="file" accept={PHOTO_TYPES.join(",")} required className="control" aria-invalid={errors ? true : undefined} aria-describedby={describedBy("photo", hint, errors)} />
            </FieldFrame>
            <div>
              <Button type="submit" name="intent" value="photo" look="secondary">{t("photoSend")}</Button>
            </div>
          </Form>
          {photo && (
            <Form method="post">
              <Button type="submit" name="intent" value="remove-photo" look="quiet" size="small">{t("photoRemove")}</Button>
            </Form>
          )}
        </div>
      </div>
    </Panel>
  );
}
