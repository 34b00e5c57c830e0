using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation;

/// <summary>What a truth can still be when some of what is open is supposed to be supplied, and whether it then still waits for the rest.</summary>
internal readonly record struct Supposed(Truth Truth, bool IsWaiting)
{
    /// <summary>What is settled waits for nothing.</summary>
    public static Supposed Of(Truth truth, bool isWaiting) => new(truth, isWaiting && truth is not (Truth.True or Truth.False or Truth.Null));
}

/// <summary>How a truth that is open was put together, so that it can be asked what it would be if parts of it were known.</summary>
internal abstract class TruthForm
{
    /// <summary>The form of a truth; one that was not put together is a piece by itself.</summary>
    public static TruthForm Of(TruthValue truth) => truth.Form ?? new Piece(truth, key: null);

    /// <summary>The pieces that it was put together from, each as often as it stands there.</summary>
    public abstract IEnumerable<Piece> Pieces { get; }

    /// <summary>What it is when its pieces are what they are supposed to be.</summary>
    public abstract Supposed Suppose(Func<Piece, Supposed> pieces);

    /// <summary>A truth that comes from no other. Two with the same key are the same truth.</summary>
    internal sealed class Piece(TruthValue truth, object? key) : TruthForm
    {
        public TruthValue Truth => truth;

        public object Key { get; } = key ?? new Itself(truth);

        /// <summary>Whether it may drop out once it is known, as a question about a rule that does not apply.</summary>
        public bool MayDropOut { get; init; }

        public override IEnumerable<Piece> Pieces => [this];

        public override Supposed Suppose(Func<Piece, Supposed> pieces) => pieces(this);
    }

    /// <summary>A negation.</summary>
    internal sealed class Negation(TruthForm operand) : TruthForm
    {
        public override IEnumerable<Piece> Pieces => operand.Pieces;

        public override Supposed Suppose(Func<Piece, Supposed> pieces)
        {
            var (truth, isWaiting) = operand.Suppose(pieces);
            return Supposed.Of(TruthTables.NotOf(truth), isWaiting);
        }
    }

    /// <summary><c>and</c> or <c>or</c>.</summary>
    internal sealed class Combination(IReadOnlyList<TruthForm> operands, Truth start, Func<Truth, Truth, Truth> table) : TruthForm
    {
        public override IEnumerable<Piece> Pieces => operands.SelectMany(operand => operand.Pieces);

        public override Supposed Suppose(Func<Piece, Supposed> pieces)
        {
            var parts = operands.Select(operand => operand.Suppose(pieces)).ToList();
            return Supposed.Of(parts.Aggregate(start, (all, one) => TruthTables.Map(all, one.Truth, table)), parts.Exists(part => part.IsWaiting));
        }
    }

    /// <summary>One of several truths; which one is open for a reason that no fact can mend, or by a condition that chooses the first or the second.</summary>
    internal sealed class Choice(IReadOnlyList<TruthForm> truths, TruthForm? condition) : TruthForm
    {
        public override IEnumerable<Piece> Pieces => condition is null ? truths.SelectMany(truth => truth.Pieces) : truths.Append(condition).SelectMany(truth => truth.Pieces);

        public override Supposed Suppose(Func<Piece, Supposed> pieces)
        {
            var chosen = condition?.Suppose(pieces);
            if (chosen is { Truth: Truth.True })
                return truths[0].Suppose(pieces);
            if (chosen is { } known && !known.Truth.HasFlag(Truth.True))
                return truths[1].Suppose(pieces);
            var parts = truths.Select(truth => truth.Suppose(pieces)).ToList();
            return Supposed.Of(parts.Aggregate((Truth)0, (all, part) => all | part.Truth), chosen is { IsWaiting: true } || parts.Exists(part => part.IsWaiting));
        }
    }

    // A truth that has no name is the same only as itself, not as one that looks like it.
    private sealed class Itself(TruthValue truth)
    {
        private readonly TruthValue _truth = truth;

        public override bool Equals(object? other) => other is Itself itself && ReferenceEquals(itself._truth, _truth);

        public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(_truth);
    }
}
