using System.CommandLine;
using VillageAid.Rules.Cli.Backend;
using VillageAid.Rules.Cli.CommandLine;
using VillageAid.Rules.Cli.Commands;
using VillageAid.Rules.Cli.Consoles;
using VillageAid.Rules.Cli.Output;
using VillageAid.Rules.Hosting;
using VillageAid.Rules.Receipts;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli;

/// <summary>The tool as a function: arguments in, texts on the console and an exit code out.</summary>
internal static class Tool
{
    public static async Task<int> RunAsync(string[] args, IToolConsole console, IToolBackend backend, CancellationToken cancellationToken)
    {
        // Known before the arguments are parsed, so that a message about them comes in the right language too.
        var context = new ToolContext(console, backend, LanguageOption.Peek(args));
        try
        {
            return await RunAsync(args, context, cancellationToken);
        }
        catch (ToolException e)
        {
            return Fail(context, e.Diagnostic.ToString(context.Language));
        }
        catch (PolicySourceException e)
        {
            return Fail(context, e.Diagnostic.ToString(context.Language));
        }
        catch (ReceiptException e)
        {
            return Fail(context, e.Diagnostic.ToString(context.Language));
        }
        catch (OperationCanceledException)
        {
            console.Error.WriteLine(context.Say("已取消，没有写出任何结果。", "cancelled; no result was written."));
            return ExitCode.Cancelled;
        }
        catch (Exception e)
        {
            return Fail(context, UnexpectedError.Describe(e, context.Language));
        }
        finally
        {
            console.Out.Flush();
            console.Error.Flush();
        }
    }

    private static async Task<int> RunAsync(string[] args, ToolContext context, CancellationToken cancellationToken)
    {
        var root = RootCommandFactory.Create(context);
        var parsed = root.Parse(args, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        if (parsed.GetResult(root.Help) is not null)
        {
            HelpWriter.Write(parsed.CommandResult.Command, context.Console.Out);
            return ExitCode.Success;
        }
        if (parsed.GetResult(root.Version) is not null)
        {
            context.Console.Out.WriteLine(ToolVersion.Text);
            return ExitCode.Success;
        }
        UsageCheck.Check(parsed);
        LanguageOption.Check(parsed, root.Language);
        var invocation = new InvocationConfiguration { Output = context.Console.Out, Error = context.Console.Error, EnableDefaultExceptionHandler = false };
        return await parsed.InvokeAsync(invocation, cancellationToken);
    }

    private static int Fail(ToolContext context, string message)
    {
        context.Console.Out.Flush();
        context.Console.Error.WriteLine(message);
        return ExitCode.Unusable;
    }
}
