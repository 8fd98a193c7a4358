/** Word and Excel files as the parts that they are made of: read with limits, written the same bytes again, and what may be wrong with them. */
@ApplicationModule(displayName = "Office files", allowedDependencies = {})
package vn.namro.papers.officefile;

import org.springframework.modulith.ApplicationModule;
