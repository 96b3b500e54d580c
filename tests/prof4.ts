import { NAME_FINDER } from "#search/names.server.ts";
import { isTypoOf } from "#search/typos.ts";
console.log(isTypoOf("boekken","boeken",true), NAME_FINDER.meantWithTypo("boekken", true), NAME_FINDER.meant("boekken",["boekken"],true), NAME_FINDER.meant("caruur",["caruur"],true), NAME_FINDER.meant("carruur",["carruur"],true));
