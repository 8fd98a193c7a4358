package vn.namro.papers.template;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import org.w3c.dom.Element;
import vn.namro.papers.officefile.Fault;
import vn.namro.papers.officefile.Markup;
import vn.namro.papers.officefile.OfficeFile;
import vn.namro.papers.officefile.Properties;
import vn.namro.papers.officefile.WordPlaces;

/** A template made in Word. */
final class DocxTemplate implements OfficeTemplate {

	private static final String MAIN = "word/document.xml";

	private static final Pattern TEXTS = Pattern.compile("word/(document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml");

	private final OfficeFile file;

	private final Marks marks;

	private final List<Part> parts;

	/** What makes it unfit for papers to come, though those that it made stay as they are. */
	private final List<Fault> unfit;

	private DocxTemplate(OfficeFile file, Marks marks, List<Part> parts, List<Fault> unfit) {
		this.unfit = List.copyOf(unfit);
		this.file = file;
		this.marks = marks;
		this.parts = parts;
	}

	static DocxTemplate read(byte[] bytes) {
		OfficeFile file = OfficeFile.read(bytes, MAIN);
		Marks marks = new Marks();
		List<Fault> faults = new ArrayList<>();
		List<Fault> unfit = new ArrayList<>();
		List<Part> parts = new ArrayList<>();
		for (String name : file.names()) {
			if (TEXTS.matcher(name).matches()) {
				Markup markup = file.markup(name);
				Outgoing.refuse(markup, unfit);
				mark(markup, marks, faults);
				parts.add(Part.of(name, markup));
			}
		}
		unfit.addAll(StrayTags.in(file, parts));
		if (!faults.isEmpty()) {
			unfit.addAll(faults);
			throw new FaultyTagsException(unfit, marks.all());
		}
		return new DocxTemplate(file, marks, parts, unfit);
	}

	private static void mark(Markup markup, Marks marks, List<Fault> faults) {
		WordPlaces places = new WordPlaces(markup);
		List<Fault> found = new ArrayList<>();
		TagReading reading = new TagReading(marks, found);
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
	public boolean uses(String name) {
		return this.marks.all().stream().anyMatch(tag -> tag.path().equals(List.of(name)));
	}

	@Override
	public List<Fault> check(Names names) {
		List<Fault> faults = new ArrayList<>(this.unfit);
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
