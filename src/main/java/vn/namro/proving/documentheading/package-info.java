/** Guesses number, date, issuing body and abstract of a document from its first page or its file name. */
@ApplicationModule(displayName = "Document heading", allowedDependencies = {})
package vn.namro.proving.documentheading;

import org.springframework.modulith.ApplicationModule;
