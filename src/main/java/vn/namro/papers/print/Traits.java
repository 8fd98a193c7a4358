package vn.namro.papers.print;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.namro.papers.officefile.Markup;

/** Properties of a paragraph, a run or a table as Word nests them, flat: {@code spacing@before} is "120". Later ones win. */
final class Traits {

	private static final Set<String> OFF = Set.of("0", "false", "off", "none", "nil");

	private final Map<String, String> values = new HashMap<>();

	/** @param properties may be null */
	Traits add(Element properties) {
		if (properties != null) {
			Markup.children(properties).forEach(child -> add(child, ""));
		}
		return this;
	}

	Traits add(Traits others) {
		this.values.putAll(others.values);
		return this;
	}

	private void add(Element property, String before) {
		String name = before + property.getLocalName();
		boolean bare = Markup.children(property).isEmpty();
		for (int i = 0; i < property.getAttributes().getLength(); i++) {
			Node attribute = property.getAttributes().item(i);
			if (attribute instanceof Attr && !"http://www.w3.org/2000/xmlns/".equals(attribute.getNamespaceURI())) {
				this.values.put(name + "@" + attribute.getLocalName(), attribute.getNodeValue());
				bare = false;
			}
		}
		if (bare) {
			this.values.put(name + "@val", "true");
		}
		Markup.children(property).forEach(child -> add(child, name + "."));
	}

	/** Null when nobody said. */
	String get(String name) {
		return this.values.get(name);
	}

	String get(String name, String otherwise) {
		return this.values.getOrDefault(name, otherwise);
	}

	boolean on(String name) {
		String value = get(name + "@val");
		return value != null && !OFF.contains(value);
	}

	/** Twentieths of a point, as points. */
	double points(String name, double otherwise) {
		String value = get(name);
		return value == null || !value.matches("-?\\d+(\\.\\d+)?") ? otherwise : Double.parseDouble(value) / 20;
	}

}
