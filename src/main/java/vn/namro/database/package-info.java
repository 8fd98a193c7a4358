/** The embedded PostgreSQL server for installations that configure no database of their own, its roles, and the way in for commands. */
@ApplicationModule(displayName = "Database", allowedDependencies = "input")
package vn.namro.database;

import org.springframework.modulith.ApplicationModule;
