/** The pages of the evidence store; what they show and do goes through the REST interface of the evidence. */
@ApplicationModule(displayName = "Evidence pages", allowedDependencies = { "evidence", "input", "people", "sufficiency" })
package vn.namro.evidencepages;

import org.springframework.modulith.ApplicationModule;
