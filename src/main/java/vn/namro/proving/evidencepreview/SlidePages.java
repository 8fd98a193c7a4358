package vn.namro.proving.evidencepreview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads PowerPoint slides into pages of text and tables, in the order in which they are shown (ECMA-376, part 1, 19 and 21). */
final class SlidePages {

	private static final int MOST_SLIDES = 300;

	private final List<Block> blocks = new ArrayList<>();

	private StringBuilder paragraph;

	private TableRows table;

	private List<Block> cell;

	private boolean text;

	private SlidePages() {
	}

	static Excerpt read(Path file) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			List<String> slides = slides(zip);
			List<PreviewPage> pages = new ArrayList<>();
			for (String slide : slides.subList(0, Math.min(slides.size(), MOST_SLIDES))) {
				SlidePages page = new SlidePages();
				WordPages.walk(zip, slide, page::event);
				pages.add(new PreviewPage(pages.size() + 1, "Trang " + (pages.size() + 1), List.copyOf(page.blocks)));
			}
			return new Excerpt(pages, slides.size() <= MOST_SLIDES);
		}
		catch (XMLStreamException ex) {
			throw new UnreadableContentException(ex);
		}
	}

	private static List<String> slides(ZipFile zip) throws IOException, XMLStreamException {
		Map<String, String> targets = new HashMap<>();
		WordPages.walk(zip, "ppt/_rels/presentation.xml.rels", xml -> {
			if (xml.isStartElement() && xml.getLocalName().equals("Relationship")) {
				targets.put(xml.getAttributeValue(null, "Id"), "ppt/" + xml.getAttributeValue(null, "Target"));
			}
			return true;
		});
		List<String> slides = new ArrayList<>();
		WordPages.walk(zip, "ppt/presentation.xml", xml -> {
			if (xml.isStartElement() && xml.getLocalName().equals("sldId")) {
				String target = targets.get(related(xml));
				if (target != null && zip.getEntry(target) != null) {
					slides.add(target);
				}
			}
			return true;
		});
		return slides;
	}

	/** The relationship's id has a namespace, the slide's own has none. */
	private static String related(XMLStreamReader xml) {
		for (int at = 0; at < xml.getAttributeCount(); at++) {
			if (xml.getAttributeLocalName(at).equals("id") && xml.getAttributeNamespace(at) != null) {
				return xml.getAttributeValue(at);
			}
		}
		return null;
	}

	private boolean event(XMLStreamReader xml) {
		if (xml.isCharacters()) {
			if (this.text && this.paragraph != null) {
				this.paragraph.append(xml.getText());
			}
		}
		else if (xml.isStartElement()) {
			start(xml.getLocalName());
		}
		else {
			end(xml.getLocalName());
		}
		return true;
	}

	private void start(String name) {
		switch (name) {
			case "p" -> this.paragraph = new StringBuilder();
			case "t" -> this.text = true;
			case "br" -> {
				if (this.paragraph != null) {
					this.paragraph.append('\n');
				}
			}
			case "tbl" -> this.table = new TableRows(false);
			case "tr" -> {
				if (this.table != null) {
					this.table.startRow(1);
				}
			}
			case "tc" -> this.cell = new ArrayList<>();
			default -> {
			}
		}
	}

	private void end(String name) {
		switch (name) {
			case "t" -> this.text = false;
			case "p" -> {
				if (this.paragraph != null && !this.paragraph.toString().isBlank()) {
					(this.cell == null ? this.blocks : this.cell).add(Block.plain(this.paragraph.toString()));
				}
				this.paragraph = null;
			}
			case "tc" -> {
				if (this.table != null && this.cell != null) {
					this.table.startCell(1);
					this.table.endCell(this.cell);
				}
				this.cell = null;
			}
			case "tr" -> {
				if (this.table != null) {
					this.table.endRow();
				}
			}
			case "tbl" -> {
				if (this.table != null) {
					this.table.block().ifPresent(this.blocks::add);
				}
				this.table = null;
			}
			default -> {
			}
		}
	}

}
