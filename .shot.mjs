import { chromium } from 'playwright';
const [,, base, out, ...jobs] = process.argv;
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args:['--no-sandbox','--disable-background-networking'] });
for (const j of jobs) { const [path,w,h,scheme,name,full] = j.split(','); const c = await b.newContext({ viewport:{width:+w,height:+h}, colorScheme: scheme }); const p = await c.newPage(); p.on('console',m=>{ if(m.type()==='error') console.log(path,m.text())}); p.on('pageerror',e=>console.log(path,'ERR',e.message)); await p.goto(base+path); await p.screenshot({ path:`${out}/${name}.png`, fullPage: full==='full' }); await c.close(); }
await b.close();
