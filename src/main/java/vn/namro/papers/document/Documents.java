package vn.namro.papers.document;

import java.nio.file.Path;
import java.time.OffsetDateTime;

import com.fasterxml.jackson.databind.JsonNode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import vn.namro.papers.print.WordPrinter;

/** Makes papers from the province's templates, whole or not at all. */
@Service
public class Documents {

	private final Templates templates;

	private final TemplateArchive archive;

	private final WordPrinter printer;

	Documents(@Value("${namro.config-dir}/templates") Path directory, TemplateArchive archive, WordPrinter printer) {
		this.templates = new Templates(directory);
		this.archive = archive;
		this.printer = printer;
	}

	/** Whether there is a template for it. */
	public boolean has(String kind, Format format) {
		return this.templates.has(kind, format.template());
	}

	/**
	 * From the template as it is now, for drafts and letters.
	 * @param kind name of the file in {@code config/templates} without its ending
	 * @throws BrokenTemplateException when the template is missing or wrong
	 */
	public byte[] draft(String kind, JsonNode model, Format format) {
		return make(kind, this.templates.bytes(kind, format.template()), model, format, null);
	}

	/**
	 * From the template that was frozen when this version of the subject was first made: the same bytes ever after.
	 * @param subject id of what the paper is about
	 * @param frozenAt the time that the paper tells as that of its making
	 * @throws BrokenTemplateException when the template is missing or wrong
	 */
	public byte[] frozen(String subject, int version, String kind, JsonNode model, OffsetDateTime frozenAt, Format format) {
		TemplateArchive.Subject paper = new TemplateArchive.Subject(subject, version, kind, format);
		byte[] template = this.archive.find(paper).orElseGet(() -> this.templates.bytes(kind, format.template()));
		byte[] document = make(kind, template, model, format, frozenAt);
		this.archive.keep(paper, template, document, frozenAt);
		return document;
	}

	private byte[] make(String kind, byte[] template, JsonNode model, Format format, OffsetDateTime at) {
		byte[] document = this.templates.read(kind, format.template(), template, model).fill(model, at);
		return format == Format.PDF ? this.printer.pdf(document, at) : document;
	}

}
