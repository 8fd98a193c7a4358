/** Papers and files that leave the house: official documents from templates, and lists as files. */
package vn.namro.papers;
