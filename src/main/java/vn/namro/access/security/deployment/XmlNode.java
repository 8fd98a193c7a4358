package vn.namro.access.security.deployment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An element of a model as it stands in the file; attributes are named as {@code {namespace}name}, those without namespace plainly. */
record XmlNode(XmlNode parent, String namespace, String name, int line, int column, Map<String, String> attributes, StringBuilder text,
		List<XmlNode> children) {

	XmlNode(XmlNode parent, String namespace, String name, int line, int column) {
		this(parent, namespace, name, line, column, new LinkedHashMap<>(), new StringBuilder(), new ArrayList<>());
	}

	boolean is(String wantedNamespace, String wantedName) {
		return this.namespace.equals(wantedNamespace) && this.name.equals(wantedName);
	}

	/** The id of the element, or of the next one around it that has an id. */
	String owner() {
		String id = this.attributes.get("id");
		if (id != null) {
			return id;
		}
		return this.parent == null ? this.name : this.parent.owner();
	}

}
