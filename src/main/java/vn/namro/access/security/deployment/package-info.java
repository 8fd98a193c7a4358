/** What may be deployed: models, decisions and forms that call nothing but our own delegates and listeners and run no code of their own. */
package vn.namro.access.security.deployment;
