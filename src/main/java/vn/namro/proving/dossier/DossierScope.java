package vn.namro.proving.dossier;

/**
 * What a dossier is about.
 *
 * @param campaign id of the campaign
 * @param agency code of one agency, null for all
 * @param field code of one field, null for all
 */
record DossierScope(String campaign, String agency, String field) {

	/** The name of the file, without its ending. */
	String fileName() {
		String name = "ho-so-" + this.campaign + (this.agency == null ? "" : "-" + this.agency) + (this.field == null ? "" : "-linh-vuc-" + this.field);
		return EntryNames.clean(name.replace(':', '-'));
	}

}
