namespace VillageAid.Rules.Cli.Consoles;

/// <summary>All that the tool knows of a console, so that a test can run a command and read what it printed.</summary>
internal interface IToolConsole
{
    /// <summary>Results, as text.</summary>
    TextWriter Out { get; }

    /// <summary>The same place as <see cref="Out"/>, for results that are bytes; flush <see cref="Out"/> first.</summary>
    Stream OutStream { get; }

    /// <summary>Messages and progress.</summary>
    TextWriter Error { get; }

    /// <summary>Whether a person watches <see cref="Error"/>.</summary>
    bool ErrorIsTerminal { get; }
}
