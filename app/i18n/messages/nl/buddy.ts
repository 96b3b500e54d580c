export const buddy = {
  title: "",
};
