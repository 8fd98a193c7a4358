package vn.namro.papers.officefile;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Set;

import org.w3c.dom.Element;

/** The properties of a filled document: not those of whoever edited the template last. */
public final class Properties {

	private static final String CORE = "docProps/core.xml";

	private static final Set<String> OF_EDITING = Set.of("lastModifiedBy", "revision", "lastPrinted", "creator");

	private static final Set<String> TIMES = Set.of("created", "modified");

	private Properties() {
	}

	public static void stamp(OfficeFile file, OffsetDateTime at) {
		if (!file.has(CORE)) {
			return;
		}
		Markup core = file.markup(CORE);
		for (Element property : Markup.children(core.document().getDocumentElement())) {
			if (OF_EDITING.contains(property.getLocalName()) || TIMES.contains(property.getLocalName()) && at == null) {
				Markup.remove(property);
			}
			else if (TIMES.contains(property.getLocalName())) {
				property.setTextContent(DateTimeFormatter.ISO_INSTANT.format(at.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS)));
			}
		}
		file.put(CORE, core.bytes());
	}

}
