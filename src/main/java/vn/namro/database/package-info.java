/** The embedded PostgreSQL server for installations that configure no database of their own. */
@ApplicationModule(displayName = "Database", allowedDependencies = {})
package vn.namro.database;

import org.springframework.modulith.ApplicationModule;
