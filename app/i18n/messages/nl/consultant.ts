export const consultant = {
  title: "",
};
