/** The embedded PostgreSQL server for installations that configure no database of their own, its roles, and the way in for commands. */
@ApplicationModule(displayName = "Database", allowedDependencies = "platform.input")
package vn.namro.platform.database;

import org.springframework.modulith.ApplicationModule;
