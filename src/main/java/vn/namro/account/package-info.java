/** What a person looks after in the own account, and an administrator in another's: password, second factor, application tokens. */
@ApplicationModule(displayName = "Account", allowedDependencies = { "engine", "input", "people", "secondfactor", "signon", "token" })
package vn.namro.account;

import org.springframework.modulith.ApplicationModule;
