package vn.namro.papers.document;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import vn.namro.papers.print.WordPrinter;
import vn.namro.papers.template.OfficeTemplate;

/** Makes papers from the province's templates, whole or not at all. */
@Service
public class Documents {

	private final Templates templates;

	private final TemplateArchive archive;

	private final WordPrinter printer;

	private final MakingSlots slots;

	Documents(@Value("${namro.config-dir}/templates") Path directory, TemplateArchive archive, WordPrinter printer, MakingSlots slots) {
		this.slots = slots;
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
		return make(read(kind, this.templates.bytes(kind, format.template()), model, format), model, format, null);
	}

	/**
	 * From the template that was frozen when this version of the subject was first made: the same bytes ever after.
	 * @param subject id of what the paper is about
	 * @param frozenAt the time that the paper tells as that of its making
	 * @throws BrokenTemplateException when the template is missing or wrong
	 */
	public byte[] frozen(String subject, int version, String kind, JsonNode model, OffsetDateTime frozenAt, Format format) {
		TemplateArchive.Subject paper = new TemplateArchive.Subject(subject, version, kind, format);
		Optional<byte[]> kept = this.archive.find(paper);
		byte[] template = kept.orElseGet(() -> this.templates.bytes(kind, format.template()));
		Supplier<OfficeTemplate> office = kept.isPresent() ? () -> Templates.kept(format.template(), template) : read(kind, template, model, format);
		byte[] document = make(office, model, format, frozenAt);
		this.archive.keep(paper, template, document, frozenAt);
		return document;
	}

	private Supplier<OfficeTemplate> read(String kind, byte[] template, JsonNode model, Format format) {
		return () -> this.templates.read(kind, format.template(), template, model);
	}

	private byte[] make(Supplier<OfficeTemplate> template, JsonNode model, Format format, OffsetDateTime at) {
		return this.slots.make(LongLists.in(model), () -> {
			OfficeTemplate office = template.get();
			byte[] document = office.fill(format == Format.XLSX ? model : LongLists.shorten(model, office), at);
			return format == Format.PDF ? this.printer.pdf(document, at) : document;
		});
	}

}
