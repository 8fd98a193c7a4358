package vn.namro.papers.template;

import java.util.List;
import java.util.Set;

import vn.namro.papers.officefile.Fault;

/**
 * A tag of a template, such as <code>{{#items}}</code>.
 *
 * @param kind what it does
 * @param path the names to follow from the value at hand, none for the value itself
 * @param style how to write the value, null for the usual way
 * @param raw as it stands in the document
 * @param place where it stands
 */
record Tag(Kind kind, List<String> path, Style style, String raw, String place) {

	private static final Set<String> ROUND = Set.of("first", "last");

	/** What a tag does. */
	enum Kind {
		VALUE, INDEX, LOOP, IF, IF_NOT, CLOSE
	}

	boolean opens() {
		return this.kind == Kind.LOOP || this.kind == Kind.IF || this.kind == Kind.IF_NOT;
	}

	/** Asks about the round of the loop, not about a value. */
	boolean ofRound() {
		return this.kind == Kind.INDEX || opens() && this.kind != Kind.LOOP && ROUND.contains(name());
	}

	String name() {
		return this.kind == Kind.INDEX ? "index" : this.path.isEmpty() ? "." : String.join(".", this.path);
	}

	Fault fault(String message) {
		return new Fault(this.place, this.raw + " " + message);
	}

}
