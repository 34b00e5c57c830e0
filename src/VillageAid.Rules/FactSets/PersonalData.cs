namespace VillageAid.Rules.FactSets;

/// <summary>
/// Recognises what must not enter a fact set: who a person is by name or number, where a person was by coordinates, what ails a person.
/// A verdict needs none of it, and what is not read cannot leak.
/// </summary>
internal static class PersonalData
{
    private static readonly string[] ChineseParts =
    [
        "姓名", "名字", "身份证", "证件号", "公民身份", "电话", "手机", "联系方式", "微信", "住址", "银行卡", "银行账号",
        "诊断", "病因", "病情", "病历", "病史", "经度", "纬度", "经纬", "定位", "坐标", "位置", "轨迹", "人脸", "指纹", "照片",
    ];

    private static readonly string[] EnglishParts = ["phone", "diagnos", "idcard", "idnumber", "identitynumber", "passport", "latitude", "longitude", "fingerprint"];

    private static readonly HashSet<string> EnglishWords = new(StringComparer.Ordinal)
    {
        "name", "fullname", "firstname", "lastname", "surname", "personname", "cadrename", "tel", "mobile", "cell", "wechat", "address", "homeaddress",
        "idno", "idnum", "illness", "disease", "medicalreason", "position", "location", "gps", "gpsposition", "coordinates", "photo", "face", "bankaccount",
    };

    /// <summary>Whether a heading names data on a person. Ask only of headings that are no field of the type.</summary>
    public static bool IsHeading(string heading)
    {
        if (Array.Exists(ChineseParts, part => heading.Contains(part, StringComparison.Ordinal)))
            return true;
        var letters = string.Concat(heading.Where(char.IsLetter)).ToLowerInvariant();
        return EnglishWords.Contains(letters) || Array.Exists(EnglishParts, part => letters.Contains(part, StringComparison.Ordinal));
    }

    /// <summary>Whether a text is a resident identity number: eighteen places with a right check digit (GB 11643-1999, ISO 7064 MOD 11-2).</summary>
    public static bool IsIdentityNumber(string text)
    {
        if (text.Length != 18 || text.AsSpan(0, 17).ContainsAnyExceptInRange('0', '9'))
            return false;
        var sum = 0;
        for (var i = 0; i < 17; i++)
            sum += (text[i] - '0') * ((1 << (17 - i)) % 11);
        return "10X98765432"[sum % 11] == char.ToUpperInvariant(text[17]);
    }
}
