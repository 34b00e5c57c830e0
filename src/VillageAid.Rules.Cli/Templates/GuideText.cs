using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli.Templates;

/// <summary>How to fill in a workbook.</summary>
internal static class GuideText
{
    public static IReadOnlyList<(LocalizedText Topic, LocalizedText Text)> HowTo { get; } =
    [
        (new("一行一条", "one record a row"), new(
            "每张表第一行是列名，不要改动；从第二行起，一行写一条记录。不用的表留空，不用删除。",
            "The first row of each sheet holds the headings; leave them as they are. From the second row on, each row is one record. Leave a sheet blank that you do not need.")),
        (new("橙色列名", "orange headings"), new(
            "橙色列名的列合起来指明是哪一条记录，必须填，两行不能相同。点一下列名或格子，旁边会显示怎么填。",
            "The columns with orange headings say which record it is: fill them in, no two rows alike. Choose a heading or a cell and it says how to fill it in.")),
        (new("留空", "blank"), new(
            "不知道就留空。留空的意思是“不明”，不是“否”，也不是 0；不要为了填满而猜。",
            "Leave blank what you do not know. Blank means not known: not \"no\" and not 0. Do not guess.")),
        (new("无", "nothing"), new(
            "确定没有的，写“无”，例如还没有离任的，离任日期写“无”。只有提示里说可以写“无”的列才能写。",
            "Write nothing (无) where you know that there is none: the last day of a posting that goes on. Only columns whose prompt says so take it.")),
        (new("台账齐全", "recordCompleteness"), new(
            "系统不会因为查不到记录就认为没有发生。某人某类记录在某段时间确实全部记好了，请在“台账齐全”表写一行：记录类型、对象、期间起、期间止，“齐全”选“是”。没有写的，有关判定会是“缺数据”，并列出缺哪些记录。",
            "That there is no record never counts as \"it did not happen\". Where somebody's records of a kind are all in for some days, state it in the sheet recordCompleteness. Without it a verdict that needs them is undetermined and names what is missing.")),
        (new("更正", "corrections"), new(
            "写错了的记录不要涂改：另起一行写对的，并在“更正前记录”写原记录的编号。",
            "Do not overwrite a record that was wrong: add a row with what is right, and name the record that it corrects in supersedesId.")),
        (new("绝不要写", "never write"), new(
            "姓名、身份证号、电话、住址、银行卡号、病情诊断、定位轨迹，一律不写，也不要增加这样的列。人一律用编号，编号和姓名的对照表另外保管。",
            "Names, ID numbers, telephone numbers, addresses, bank accounts, diagnoses, positions: write none of them and add no such column. People have codes; keep the key to them elsewhere.")),
        (new("公式和合并", "formulas, merged cells"), new(
            "不要用公式，不要合并单元格。从别的表复制时，用“选择性粘贴—数值”。",
            "No formulas and no merged cells. When you copy from elsewhere, paste values only.")),
        (new("检查", "check"), new(
            "填好后运行 villageaid facts check 文件名.xlsx，会逐条指出哪张表哪一格有问题。",
            "When it is filled in, run villageaid facts check FILE.xlsx: it names each cell that is wrong.")),
    ];
}
