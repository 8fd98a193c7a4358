package vn.namro.proving.contentcheck.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import vn.namro.proving.contentcheck.Refusal;
import vn.namro.proving.contentcheck.RefusedFileException;
import vn.namro.proving.contentcheck.Work;

/** Walks through XML of strangers: no entities, nothing fetched, bounded depth and words. */
final class Xml {

	private static final int MOST_DEPTH = 500;

	/** An attribute as long as this is no attribute. */
	private static final int LONGEST_WORD = 4 * 1024 * 1024;

	private static final XMLInputFactory FACTORY = factory();

	private Xml() {
	}

	/** What is done with the pieces. */
	interface Visitor {

		/** At the start of an element. */
		void start(XMLStreamReader element);

		default void end(String localName) {
		}

		default void text(String text) {
		}

	}

	/** @throws RefusedFileException for entities, for XML that is not well-formed, for too much of it */
	static void walk(InputStream xml, Work work, Visitor visitor) throws IOException {
		try {
			XMLStreamReader reader = FACTORY.createXMLStreamReader(new Words(xml));
			int depth = 0;
			while (reader.hasNext()) {
				work.spend(1);
				switch (reader.next()) {
					case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_DECLARATION, XMLStreamConstants.ENTITY_REFERENCE -> throw Refusal.DTD.refuse();
					case XMLStreamConstants.START_ELEMENT -> {
						if (++depth > MOST_DEPTH) {
							throw Refusal.BOMB.refuse();
						}
						visitor.start(reader);
					}
					case XMLStreamConstants.END_ELEMENT -> {
						depth--;
						visitor.end(reader.getLocalName());
					}
					case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> visitor.text(reader.getText());
					default -> {
						// comments and instructions say nothing
					}
				}
			}
		}
		catch (XMLStreamException ex) {
			if (ex.getNestedException() instanceof IOException io) {
				throw io;
			}
			throw Refusal.CORRUPT.refuse();
		}
	}

	private static XMLInputFactory factory() {
		// the JDK's own: of the others on the class path not every one reports a document type
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, false);
		return factory;
	}

	/** Refuses what no parser should have to hold in memory at once. */
	private static final class Words extends FilterInputStream {

		private int length;

		Words(InputStream in) {
			super(in);
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
		}

		/** The rest belongs to whoever opened the stream; the JDK's parser would close it at the last element. */
		@Override
		public void close() {
			// left open
		}

		@Override
		public int read(byte[] into, int offset, int length) throws IOException {
			int read = super.read(into, offset, length);
			for (int i = offset; i < offset + read; i++) {
				boolean separates = into[i] == '<' || into[i] == '>' || into[i] == '"' || into[i] == '\'';
				this.length = separates ? 0 : this.length + 1;
				if (this.length > LONGEST_WORD) {
					throw Refusal.BOMB.refuse();
				}
			}
			return read;
		}

	}

}
