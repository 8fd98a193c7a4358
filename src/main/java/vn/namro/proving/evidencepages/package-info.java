/** The pages of the evidence store; what they show and do goes through the REST interface of the evidence. */
@ApplicationModule(displayName = "Evidence pages", allowedDependencies = { "proving.evidence", "platform.input", "access.people", "proving.sufficiency" })
package vn.namro.proving.evidencepages;

import org.springframework.modulith.ApplicationModule;
