package vn.namro.papers.officefile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.w3c.dom.Element;

/** What a workbook says about its sheets. */
public final class Workbooks {

	private static final String WORKBOOK = "xl/workbook.xml";

	private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

	private static final String TYPES = "[Content_Types].xml";

	private static final Set<String> STALE = Set.of("xl/calcChain.xml", "xl/sharedStrings.xml");

	private Workbooks() {
	}

	/** Part and title of each sheet, in order. */
	public static Map<String, String> sheets(OfficeFile file) {
		Map<String, String> targets = file.markup(RELATIONS)
			.all("Relationship")
			.stream()
			.collect(Collectors.toMap(relation -> relation.getAttribute("Id"), relation -> relation.getAttribute("Target")));
		Map<String, String> sheets = new LinkedHashMap<>();
		for (Element sheet : file.markup(WORKBOOK).all("sheet")) {
			String target = targets.getOrDefault(sheet.getAttributeNS("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id"), "");
			String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
			if (file.has(part) && part.contains("/worksheets/")) {
				sheets.put(part, sheet.getAttribute("name"));
			}
		}
		return sheets;
	}

	/** Drops what no longer holds once rows are repeated: the shared texts, the order of computing, print areas. */
	public static void forget(OfficeFile file) {
		Markup relations = file.markup(RELATIONS);
		relations.all("Relationship").stream().filter(relation -> STALE.contains("xl/" + relation.getAttribute("Target").replaceFirst("^/xl/", ""))).forEach(Markup::remove);
		file.put(RELATIONS, relations.bytes());
		Markup types = file.markup(TYPES);
		types.all("Override").stream().filter(type -> STALE.contains(type.getAttribute("PartName").substring(1))).forEach(Markup::remove);
		file.put(TYPES, types.bytes());
		STALE.forEach(file::remove);
		Markup workbook = file.markup(WORKBOOK);
		workbook.all("definedName").stream().filter(name -> name.getAttribute("name").equals("_xlnm.Print_Area")).forEach(Markup::remove);
		workbook.all("definedNames").stream().filter(names -> Markup.children(names).isEmpty()).forEach(Markup::remove);
		file.put(WORKBOOK, workbook.bytes());
	}

}
