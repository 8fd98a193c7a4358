// People sign in on our own page, which opens every application at once, and the brand leads back to our home page.
function goToOurLogin() {
  if (window.location.hash.startsWith('#/login')) {
    window.location.replace('/login');
  }
}

window.addEventListener('hashchange', goToOurLogin);
goToOurLogin();

document.addEventListener('click', event => {
  if (event.target.closest('.navbar-brand')) {
    event.preventDefault();
    event.stopPropagation();
    window.location.assign('/');
  }
}, true);
