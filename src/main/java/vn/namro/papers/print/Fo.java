package vn.namro.papers.print;

import java.util.Locale;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An element of XSL-FO that is being written. */
record Fo(Element element) {

	private static final String NAMESPACE = "http://www.w3.org/1999/XSL/Format";

	static Fo root() {
		try {
			Document document = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
			Element root = document.createElementNS(NAMESPACE, "fo:root");
			document.appendChild(root);
			return new Fo(root);
		}
		catch (ParserConfigurationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	Document document() {
		return this.element.getOwnerDocument();
	}

	Fo add(String name) {
		Element child = document().createElementNS(NAMESPACE, "fo:" + name);
		this.element.appendChild(child);
		return new Fo(child);
	}

	Fo set(String name, String value) {
		this.element.setAttribute(name, value);
		return this;
	}

	Fo points(String name, double points) {
		return set(name, String.format(Locale.ROOT, "%.2fpt", points));
	}

	void text(String text) {
		this.element.appendChild(document().createTextNode(text));
	}

	boolean empty() {
		return !this.element.hasChildNodes();
	}

}
