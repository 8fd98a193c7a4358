/** Verifies the digital signatures of PDF documents, without asking the network. */
@ApplicationModule(displayName = "PDF signatures", allowedDependencies = {})
package vn.namro.proving.pdfsignature;

import org.springframework.modulith.ApplicationModule;
