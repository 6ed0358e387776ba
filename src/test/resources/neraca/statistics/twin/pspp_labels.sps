* What PSPP 1.6.2 prints of the customers of the Tunggulwulung study. Run in this folder:
* for o in txt csv html; do pspp -o pspp_labels.$o pspp_labels.sps; done
GET DATA /TYPE=TXT /FILE="../../cases/tunggulwulung/responses_customer_satisfaction.csv"
 /ARRANGEMENT=DELIMITED /DELIMITERS="," /FIRSTCASE=2
 /VARIABLES=respondent F3.0 cs_01 F1.0 cs_02 F1.0 cs_03 F1.0 cs_04 F1.0 cs_05 F1.0 cs_06 F1.0 cs_07 F1.0 cs_08 F1.0 cs_09 F1.0 cs_10 F1.0 cs_11 F1.0 cs_12 F1.0 cs_13 F1.0 cs_14 F1.0.
COMPUTE Skor_Total = SUM(cs_01 TO cs_14).
VARIABLE LABELS
 cs_01 'Saya puas dengan harga'
 cs_02 'Jumlah menu yang tersedia memadai dan cukup banyak'
 cs_03 'Pelayanan 24 jam'
 cs_04 'Pernyataan yang ke 4 dari daftar'
 cs_05 'Pernyataan yang ke 5 dari daftar'
 cs_06 'Pernyataan yang ke 6 dari daftar'
 cs_07 'Pernyataan yang ke 7 dari daftar'
 cs_08 'Pernyataan yang ke 8 dari daftar'
 cs_09 'Pernyataan yang ke 9 dari daftar'
 cs_10 'Pernyataan yang ke 10 dari daftar'
 cs_11 'Pernyataan yang ke 11 dari daftar'
 cs_12 'Pernyataan yang ke 12 dari daftar'
 cs_13 'Pernyataan yang ke 13 dari daftar'
 cs_14 'Pernyataan yang ke 14 dari daftar'.
RELIABILITY /VARIABLES=cs_01 TO cs_14 /SCALE('satisfaction') ALL /MODEL=ALPHA /SUMMARY=TOTAL.
CORRELATIONS /VARIABLES=cs_01 TO cs_14 WITH Skor_Total.
DESCRIPTIVES /VARIABLES=cs_01 TO cs_14 Skor_Total /STATISTICS=MEAN STDDEV VARIANCE.
