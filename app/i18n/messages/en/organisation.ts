export const organisation = {
  title: "",
};
