export const coordinator = {
  title: "",
};
