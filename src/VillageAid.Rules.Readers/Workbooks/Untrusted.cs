namespace VillageAid.Rules.Readers.Workbooks;

/// <summary>
/// Calls the packages that take a workbook apart. On a damaged file they throw whatever the damage leads to, a null reference as well as a
/// format exception, and for the caller it is all one: the file is damaged. Our own code does not run in here, so that its mistakes are seen.
/// </summary>
internal static class Untrusted
{
    /// <summary>What the call gave; null where it failed.</summary>
    public static T? Call<T>(Func<T> call) where T : class
    {
        try
        {
            return call();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return null;
        }
    }

    /// <summary>Whether a step forward was made, and whether it failed.</summary>
    public static (bool Moved, bool Failed) Step(Func<bool> step)
    {
        try
        {
            return (step(), false);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return (false, true);
        }
    }
}
