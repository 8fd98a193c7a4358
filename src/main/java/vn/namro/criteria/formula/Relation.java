package vn.namro.criteria.formula;

/** How two values compare. */
public enum Relation {

	EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL;

	/** @param compared as {@link Comparable#compareTo} says */
	public boolean holds(int compared) {
		return switch (this) {
			case EQUAL -> compared == 0;
			case LESS -> compared < 0;
			case LESS_OR_EQUAL -> compared <= 0;
			case GREATER -> compared > 0;
			case GREATER_OR_EQUAL -> compared >= 0;
		};
	}

	/** The relation with the sides swapped. */
	public Relation mirrored() {
		return switch (this) {
			case EQUAL -> EQUAL;
			case LESS -> GREATER;
			case LESS_OR_EQUAL -> GREATER_OR_EQUAL;
			case GREATER -> LESS;
			case GREATER_OR_EQUAL -> LESS_OR_EQUAL;
		};
	}

	/** What holds when this does not; nothing for {@link #EQUAL}. */
	public Relation opposite() {
		return switch (this) {
			case EQUAL -> throw new IllegalStateException("'Unequal' is no order");
			case LESS -> GREATER_OR_EQUAL;
			case LESS_OR_EQUAL -> GREATER;
			case GREATER -> LESS_OR_EQUAL;
			case GREATER_OR_EQUAL -> LESS;
		};
	}

}
