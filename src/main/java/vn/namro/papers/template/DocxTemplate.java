package vn.namro.papers.template;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import org.w3c.dom.Element;

/** A template made in Word. */
final class DocxTemplate implements OfficeTemplate {

	private static final String MAIN = "word/document.xml";

	private static final Pattern TEXTS = Pattern.compile("word/(document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml");

	private static final Set<String> TRACKED = Set.of("ins", "del", "moveFrom", "moveTo");

	private final OfficeFile file;

	private final Marks marks;

	private final List<Part> parts;

	private DocxTemplate(OfficeFile file, Marks marks, List<Part> parts) {
		this.file = file;
		this.marks = marks;
		this.parts = parts;
	}

	static DocxTemplate read(byte[] bytes) {
		OfficeFile file = OfficeFile.read(bytes, MAIN);
		Marks marks = new Marks();
		List<Fault> faults = new ArrayList<>();
		List<Part> parts = new ArrayList<>();
		for (String name : file.names()) {
			if (TEXTS.matcher(name).matches()) {
				Markup markup = file.markup(name);
				mark(markup, marks, faults);
				parts.add(Part.of(name, markup));
			}
		}
		if (!faults.isEmpty()) {
			throw new FaultyTemplateException(faults);
		}
		return new DocxTemplate(file, marks, parts);
	}

	private static void mark(Markup markup, Marks marks, List<Fault> faults) {
		if (TRACKED.stream().anyMatch(change -> !markup.all(change).isEmpty())) {
			faults.add(new Fault(null, "còn thay đổi đang theo dõi (Track Changes); hãy chấp nhận hoặc bỏ hết rồi lưu lại"));
		}
		List<Fault> found = new ArrayList<>();
		TagReading reading = new TagReading(marks, found);
		WordPlaces places = new WordPlaces(markup);
		List<Sections.Spot> spots = new ArrayList<>();
		for (Element paragraph : markup.all("p")) {
			List<Element> pieces = Markup.within(paragraph, "t", below -> !Markup.is(below, "p"));
			for (String mark : pieces.isEmpty() ? List.<String>of() : reading.mark(pieces, places.of(paragraph))) {
				if (Marks.section(mark)) {
					Element piece = pieces.stream().filter(one -> one.getTextContent().contains(mark)).findFirst().orElseThrow();
					spots.add(new Sections.Spot(mark, piece, paragraph));
				}
			}
		}
		new Sections(marks, found).settle(spots);
		faults.addAll(found);
	}

	@Override
	public List<Fault> check(Names names) {
		List<Fault> faults = new ArrayList<>();
		this.parts.forEach(part -> faults.addAll(new NameCheck(this.marks, names).check(part.text())));
		return faults;
	}

	@Override
	public byte[] fill(JsonNode model, OffsetDateTime at) {
		OfficeFile filled = this.file.copy();
		for (Part part : this.parts) {
			Markup markup = part.fill(this.marks, model, Values::text);
			WordTidying.tidy(markup);
			filled.put(part.name(), markup.bytes());
		}
		Properties.stamp(filled, at);
		return filled.bytes();
	}

}
