export const reasons = {
  title: "",
};
