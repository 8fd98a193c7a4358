/** Inside the documents of office programs: Office Open XML, OpenDocument, and the compound files of old. */
package vn.namro.proving.contentcheck.office;
