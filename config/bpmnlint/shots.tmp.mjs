import { chromium } from 'playwright-core';
const base='http://127.0.0.1:8299';
const browser=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']});
async function as(account,width,list){
  const ctx=await browser.newContext({locale:'vi-VN',viewport:{width,height:900}});
  const page=await ctx.newPage();
  await page.goto(base+'/login'); await page.fill('input[name=username]',account); await page.fill('input[name=password]','namro-demo'); await page.click('button[type=submit]');
  for(const [name,path] of list){
    const r=await page.goto(base+path); await page.waitForTimeout(300);
    const w=await page.evaluate(()=>document.documentElement.scrollWidth);
    console.log(account,name,r.status(),'scroll',w,'of',width);
    await page.screenshot({path:`/tmp/team/png/s-${name}-${width}.png`,fullPage:true});
  }
  await ctx.close();
}
const plan=process.argv[2];
for(const width of [1280,390]){
  await as('dieuphoi',width,[['home','/'],['plan','/plans/'+plan],['amend','/plans/'+plan+'/amendments'],['cascade','/plans/'+plan+'/cascade'],['documents','/plans/'+plan+'/documents'],['calendar','/administration/calendar'],['year','/administration/calendar/2026'],['notices','/notices']]);
  await as('thutruong.so-tu-phap',width,[['hhome','/'],['agencyplans','/agency-plans'],['newplan','/agency-plans/new'],['prefs','/account/notices']]);
}
await browser.close();
