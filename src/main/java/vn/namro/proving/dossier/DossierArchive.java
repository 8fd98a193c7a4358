package vn.namro.proving.dossier;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.springframework.stereotype.Component;
import vn.namro.access.people.Person;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.proving.evidence.Citation;
import vn.namro.proving.evidence.EvidenceContents;
import vn.namro.proving.evidence.EvidenceDocuments;
import vn.namro.proving.evidence.EvidenceReading;
import vn.namro.proving.evidence.EvidenceRefusedException;
import vn.namro.proving.evidence.Revision;
import vn.namro.proving.sufficiency.SubjectNeeds;
import vn.namro.proving.sufficiency.Sufficiency;

/**
 * Writes a dossier straight to whoever asked, one file after the other; no file is ever held whole. Each file is read as the
 * person, with its trace in the access log. When a store fails midway, the archive breaks off and does not pretend to be complete.
 */
@Component
class DossierArchive {

	private final DossierLines lines;

	private final EvidenceDocuments documents;

	private final EvidenceReading reading;

	private final EvidenceContents contents;

	private final Sufficiency sufficiency;

	private final EngineClock clock;

	DossierArchive(DossierLines lines, EvidenceDocuments documents, EvidenceReading reading, EvidenceContents contents, Sufficiency sufficiency,
			EngineClock clock) {
		this.lines = lines;
		this.documents = documents;
		this.reading = reading;
		this.contents = contents;
		this.sufficiency = sufficiency;
		this.clock = clock;
	}

	/**
	 * @param sheets as {@link DossierLines#sheets} found them
	 * @param out stays open
	 */
	void write(Person person, DossierScope scope, Map<String, String> sheets, OutputStream out) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		zip.setLevel(Deflater.BEST_SPEED);
		EntryNames names = new EntryNames();
		List<DossierLine> all = new ArrayList<>();
		List<IndexRow> rows = new ArrayList<>();
		List<SubjectNeeds> needs = new ArrayList<>();
		for (String sheet : sheets.keySet()) {
			List<DossierLine> own = this.lines.of(person, sheet, scope);
			List<String> subjects = own.stream().map(DossierLine::subject).toList();
			Map<String, List<Citation>> cited = this.documents.citationsOf(subjects);
			for (DossierLine line : own) {
				for (Citation citation : cited.getOrDefault(line.subject(), List.of())) {
					rows.add(file(person, line, citation, sheets.size() > 1, names, zip));
				}
			}
			all.addAll(own);
			needs.addAll(this.sufficiency.of(subjects));
		}
		sums(rows, zip);
		zip.putNextEntry(new ZipEntry("00-muc-luc.xlsx"));
		String title = scope.campaign() + (scope.agency() == null ? "" : " · " + sheets.values().iterator().next()) + (scope.field() == null ? "" : " · lĩnh vực " + scope.field());
		new DossierIndex(new DossierIndex.Contents(title, person.name(), this.clock.now(), all, rows, needs)).writeTo(new Unclosed(zip));
		zip.closeEntry();
		zip.finish();
	}

	/** Lays a document's file into the archive, or says why it is not there. */
	private IndexRow file(Person person, DossierLine line, Citation citation, boolean byAgency, EntryNames names, ZipOutputStream zip) throws IOException {
		if (citation.revision() == null) {
			return new IndexRow(line, citation, null, "chỉ viện dẫn số, ngày; chưa nộp tệp");
		}
		try {
			Revision revision = this.reading.read(person, citation.documentId(), citation.revision(), line.subject(), EvidenceReading.What.DOWNLOAD);
			String path = byAgency ? names.path(revision.fileName(), line.agency(), line.criterion()) : names.path(revision.fileName(), line.criterion());
			try (InputStream bytes = this.contents.open(revision.sha256())) {
				zip.putNextEntry(new ZipEntry(path));
				bytes.transferTo(zip);
				zip.closeEntry();
			}
			return new IndexRow(line, citation, path, null);
		}
		catch (EvidenceRefusedException ex) {
			return new IndexRow(line, citation, null, ex.getMessage());
		}
		catch (UnknownThingException ex) {
			return new IndexRow(line, citation, null, "tài liệu có dữ liệu cá nhân, ngoài phạm vi của người lập hồ sơ");
		}
	}

	/** The hashes as other programs check them: {@code sha256sum -c SHA256SUMS.txt}. */
	private static void sums(List<IndexRow> rows, ZipOutputStream zip) throws IOException {
		Map<String, String> byPath = new LinkedHashMap<>();
		rows.stream().filter(row -> row.path() != null).forEach(row -> byPath.put(row.path(), row.citation().sha256()));
		zip.putNextEntry(new ZipEntry("SHA256SUMS.txt"));
		for (Map.Entry<String, String> entry : byPath.entrySet()) {
			zip.write((entry.getValue() + "  " + entry.getKey() + "\n").getBytes(StandardCharsets.UTF_8));
		}
		zip.closeEntry();
	}

	/** The workbook closes what it writes to, but the archive goes on. */
	private static final class Unclosed extends FilterOutputStream {

		Unclosed(OutputStream out) {
			super(out);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			this.out.write(bytes, offset, length);
		}

		@Override
		public void close() throws IOException {
			flush();
		}

	}

}
