/** The administrator's page of what the papers of an agency say in their heads, checked before it is kept. */
@ApplicationModule(displayName = "Letterhead pages", allowedDependencies = { "platform.input", "agencies.organisation", "access.people", "papers.document" })
package vn.namro.papers.letterheadpages;

import org.springframework.modulith.ApplicationModule;
