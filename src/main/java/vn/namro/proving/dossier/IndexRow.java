package vn.namro.proving.dossier;

import vn.namro.proving.evidence.Citation;

/**
 * A cited document in the index.
 *
 * @param path of the file within the archive; null where the archive has none
 * @param remark why there is none; null where it is there
 */
record IndexRow(DossierLine line, Citation citation, String path, String remark) {
}
