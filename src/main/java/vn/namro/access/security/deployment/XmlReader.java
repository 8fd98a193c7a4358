package vn.namro.access.security.deployment;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a model with the lines of its elements and refuses document types, and with them foreign files and entities that multiply. */
final class XmlReader extends DefaultHandler {

	private static final int DEEPEST = 100;

	private Locator locator;

	private XmlNode root;

	private XmlNode current;

	private int depth;

	static XmlNode read(byte[] bytes) throws SAXException {
		try {
			SAXParserFactory factory = SAXParserFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			XmlReader reader = new XmlReader();
			factory.newSAXParser().parse(new ByteArrayInputStream(bytes), reader);
			return reader.root;
		}
		catch (ParserConfigurationException | IOException ex) {
			throw new SAXException(ex);
		}
	}

	@Override
	public void setDocumentLocator(Locator documentLocator) {
		this.locator = documentLocator;
	}

	@Override
	public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
		throw new SAXException("External entities are refused");
	}

	@Override
	public void startElement(String uri, String name, String qualifiedName, Attributes attributes) throws SAXException {
		this.depth++;
		if (this.depth > DEEPEST) {
			throw new SAXException("Nested too deeply");
		}
		XmlNode node = new XmlNode(this.current, uri, name, this.locator.getLineNumber(), this.locator.getColumnNumber());
		for (int i = 0; i < attributes.getLength(); i++) {
			String namespace = attributes.getURI(i);
			node.attributes().put(namespace.isEmpty() ? attributes.getLocalName(i) : "{" + namespace + "}" + attributes.getLocalName(i),
					attributes.getValue(i));
		}
		if (this.current == null) {
			this.root = node;
		}
		else {
			this.current.children().add(node);
		}
		this.current = node;
	}

	@Override
	public void characters(char[] text, int start, int length) {
		if (this.current != null) {
			this.current.text().append(text, start, length);
		}
	}

	@Override
	public void endElement(String uri, String name, String qualifiedName) {
		this.depth--;
		this.current = this.current.parent();
	}

}
