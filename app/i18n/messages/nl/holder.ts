export const holder = {
  title: "",
};
