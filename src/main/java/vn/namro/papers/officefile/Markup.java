package vn.namro.papers.officefile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** One XML part of a document as a tree, with the few ways around in it that templates need. */
public record Markup(Document document) {

	public static Markup parse(byte[] bytes, String name) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			DocumentBuilder builder = factory.newDocumentBuilder();
			builder.setErrorHandler(null);
			return new Markup(builder.parse(new ByteArrayInputStream(bytes)));
		}
		catch (SAXException | IOException ex) {
			throw new FaultyTemplateException("phần " + name + " của tệp hỏng, không đọc được");
		}
		catch (ParserConfigurationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public byte[] bytes() {
		try {
			Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
			transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
			transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
			this.document.setXmlStandalone(true);
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			transformer.transform(new DOMSource(this.document), new StreamResult(bytes));
			return bytes.toByteArray();
		}
		catch (TransformerException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Whether these relationships make a program fetch something when the document is opened. Links that a person clicks do not. */
	public boolean fetches() {
		return all("Relationship").stream()
			.anyMatch(relation -> relation.getAttribute("TargetMode").equals("External") && !relation.getAttribute("Type").endsWith("/hyperlink"));
	}

	public List<Element> all(String name) {
		return within(this.document.getDocumentElement(), name, below -> true);
	}

	public static List<Element> within(Element element, String name) {
		return within(element, name, below -> true);
	}

	/** @param enter which elements to look into */
	public static List<Element> within(Element element, String name, Predicate<Element> enter) {
		List<Element> found = new ArrayList<>();
		collect(element, name, enter, found);
		return found;
	}

	private static void collect(Element element, String name, Predicate<Element> enter, List<Element> found) {
		for (Element child : children(element)) {
			if (is(child, name)) {
				found.add(child);
			}
			if (enter.test(child)) {
				collect(child, name, enter, found);
			}
		}
	}

	public static List<Element> children(Element element) {
		List<Element> children = new ArrayList<>();
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element one) {
				children.add(one);
			}
		}
		return children;
	}

	public static List<Element> children(Element element, String name) {
		return children(element).stream().filter(child -> is(child, name)).toList();
	}

	/** Local names are enough: within these parts they mean one thing each. */
	public static boolean is(Node node, String name) {
		return node instanceof Element && name.equals(node.getLocalName());
	}

	public static Element ancestor(Node node, String name) {
		Node up = node;
		while (up != null && !is(up, name)) {
			up = up.getParentNode();
		}
		return (Element) up;
	}

	public static void remove(Node node) {
		node.getParentNode().removeChild(node);
	}

}
