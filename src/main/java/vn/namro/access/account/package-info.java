/** What a person looks after in the own account, and an administrator in another's: password, second factor, application tokens. */
@ApplicationModule(displayName = "Account", allowedDependencies = { "platform.engine", "platform.input", "access.people", "access.secondfactor", "access.signon", "access.token" })
package vn.namro.access.account;

import org.springframework.modulith.ApplicationModule;
