# The page of the languages that the portal speaks.

about-languages-title = 语言
about-languages-text = 本门户支持以下语言。待审校的译文内容完整，但尚未经过使用该语言的人员核对。
about-languages-reviewed = 已审校
about-languages-awaiting = 待审校
