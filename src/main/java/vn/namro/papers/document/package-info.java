/** Papers in the form of Nghị định 30/2020/NĐ-CP: from the province's templates, as DOCX, PDF and XLSX, the same bytes ever after once frozen. */
@ApplicationModule(displayName = "Documents", allowedDependencies = { "platform.input", "platform.web", "papers.officefile", "papers.template", "papers.print", "agencies.organisation" })
package vn.namro.papers.document;

import org.springframework.modulith.ApplicationModule;
