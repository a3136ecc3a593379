async function n(n){const{parseHTML:t}=await(import("./linkedom.js"));return t(n).document}export{n as p};
