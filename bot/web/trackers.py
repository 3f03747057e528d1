"""Names in a link's query that follow the reader and never choose the article.

Sources: the query filters of Brave (`brave_query_filter.cc`) and Firefox (`query-stripping` records), the global rules
of ClearURLs, and the campaign parameters that publishers document. A name that some site may choose an article by
(`ref`, `cid`, `id`, `source`) is left alone. All in lower case.
"""

from typing import Final

PREFIXES: Final = (
    "utm_",  # Google Analytics
    "mtm_",  # Matomo
    "at_",  # AT Internet, as on BBC links
    "ns_",  # comScore
    "hsa_",  # HubSpot ads
    "oft_",  # Omnisend
)

_BY_USE: Final = {
    "click numbers of advertisers": "gclid gclsrc dclid gbraid wbraid srsltid _ga _gl gs_l gad_source gad_campaignid "
    "fbclid msclkid twclid ttclid yclid ysclid rdt_cid li_fat_id epik s_kwcid ef_id rb_clickid wickedid tblci dicbo "
    "_openstat spm",
    "shares in social networks": "igsh igshid fb_action_ids fb_action_types fb_source fb_ref fb_comment_id "
    "__twitter_impression soc_src soc_trk",
    "newsletters": "mc_cid mc_eid mkt_tok _hsenc _hsmi __hssc __hstc __hsfp hsctatracking vero_id vero_conv "
    "oly_anon_id oly_enc_id ml_subscriber ml_subscriber_hash __s bsft_uid bsft_clkid ss_email_id _kx",
    "publishers' own campaigns": "cmp cmpid icid s_cid smid smtyp ito ocid cvid taid mbid srnd sref xtor echobox ftag "
    "wt_mc wt_zmc wt.mc_id pk_campaign pk_kwd pk_source pk_medium pk_content guccounter guce_referrer "
    "guce_referrer_sig",
}
TRACKERS: Final = frozenset(name for names in _BY_USE.values() for name in names.split())
