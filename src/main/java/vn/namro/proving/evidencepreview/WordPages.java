package vn.namro.proving.evidencepreview;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import vn.namro.platform.input.InvalidInputException;

/**
 * Reads a Word document into pages of text, tables and pictures. Libraries that turn such documents into HTML know no pages,
 * while evidence is cited by page: the breaks are those that Word noted when it last laid the document out.
 */
final class WordPages {

	private static final String DOCUMENT = "word/document.xml";

	private static final String RELATIONSHIPS = "word/_rels/document.xml.rels";

	private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "gif");

	private static final int MOST_BYTES_OF_A_PICTURE = 10 * 1024 * 1024;

	private WordPages() {
	}

	static Excerpt read(Path file) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			WordReader reader = new WordReader(pictures(zip));
			walk(zip, DOCUMENT, reader::event);
			return reader.excerpt();
		}
		catch (XMLStreamException ex) {
			throw new UnreadableContentException(ex);
		}
	}

	/** @throws InvalidInputException when the archive has no such picture, or one too large for a page */
	static byte[] picture(Path file, String name) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			ZipEntry entry = zip.getEntry(name);
			if (entry == null || entry.getSize() > MOST_BYTES_OF_A_PICTURE) {
				throw new InvalidInputException("Tham số name: tệp không có ảnh '" + name + "', hoặc ảnh quá lớn để xem trước.");
			}
			try (InputStream in = zip.getInputStream(entry)) {
				return in.readNBytes(MOST_BYTES_OF_A_PICTURE);
			}
		}
	}

	/** Whether a name is that of a picture a document may show; nothing else of the archive is given out. */
	static boolean isPicture(String name) {
		return (name.startsWith("word/media/") || name.startsWith("Pictures/")) && !name.contains("..") && PICTURES.contains(ending(name));
	}

	static String mediaType(String name) {
		String ending = ending(name);
		return "image/" + (ending.equals("jpg") ? "jpeg" : ending);
	}

	private static String ending(String name) {
		return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}

	private static Map<String, String> pictures(ZipFile zip) throws IOException, XMLStreamException {
		Map<String, String> pictures = new HashMap<>();
		walk(zip, RELATIONSHIPS, xml -> {
			if (xml.isStartElement() && xml.getLocalName().equals("Relationship") && !"External".equals(xml.getAttributeValue(null, "TargetMode"))) {
				String target = "word/" + xml.getAttributeValue(null, "Target");
				if (isPicture(target)) {
					pictures.put(xml.getAttributeValue(null, "Id"), target);
				}
			}
			return true;
		});
		return pictures;
	}

	/** Goes through a part of an archive; one that is not there says nothing. */
	static void walk(ZipFile zip, String name, Step step) throws IOException, XMLStreamException {
		ZipEntry entry = zip.getEntry(name);
		if (entry == null) {
			return;
		}
		try (InputStream in = zip.getInputStream(entry)) {
			XMLStreamReader xml = factory().createXMLStreamReader(in);
			boolean goesOn = true;
			while (goesOn && xml.hasNext()) {
				int event = xml.next();
				if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT || event == XMLStreamConstants.CHARACTERS) {
					goesOn = step.event(xml);
				}
			}
		}
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		return factory;
	}

	/** Takes one event. */
	interface Step {

		/** @return whether there is need of more */
		boolean event(XMLStreamReader xml) throws XMLStreamException;

	}

}
