package vn.namro.papers.paper;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.access.people.Person;
import vn.namro.papers.document.Documents;
import vn.namro.papers.document.Format;
import vn.namro.papers.document.UnknownFormatException;
import vn.namro.platform.input.UnknownThingException;

/** All kinds of papers, laid out for those who may have them. */
@Component
public class Papers {

	private final Map<PaperKind, PaperSource> sources;

	private final PaperModels issued;

	private final Documents documents;

	Papers(List<PaperSource> sources, PaperModels issued, Documents documents) {
		this.sources = sources.stream().collect(Collectors.toMap(PaperSource::kind, Function.identity()));
		this.issued = issued;
		this.documents = documents;
	}

	/** A paper laid out, with the name of its file. */
	public record PaperFile(String name, Format format, byte[] content) {
	}

	/**
	 * A draft from the template as it is now; what was issued once has the same bytes ever after.
	 * @throws UnknownThingException when there is no such thing within the person's reach
	 * @throws UnknownFormatException when the province has no such template for the kind
	 */
	@Transactional
	public PaperFile render(Person person, PaperKind kind, String id, Format format) {
		Paper paper = this.sources.get(kind).of(person, id);
		if (format == Format.XLSX && !this.documents.has(kind.code(), format)) {
			throw new UnknownFormatException(kind.label() + " không có dạng " + format.extension() + "; các dạng: docx, pdf.");
		}
		String name = kind.fileName() + "-" + id.replaceAll("[^\\p{Alnum}.-]+", "-") + "." + format.extension();
		return new PaperFile(name, format, content(kind, paper, format));
	}

	private byte[] content(PaperKind kind, Paper paper, Format format) {
		Paper.Issue issue = paper.issue();
		return issue == null ? this.documents.draft(kind.code(), paper.model(), format)
				: this.documents.frozen(issue.subject(), issue.version(), kind.code(), this.issued.keep(issue, paper.model()), issue.frozenAt(), format);
	}

}
